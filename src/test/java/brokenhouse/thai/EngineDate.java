package brokenhouse.thai;

import org.camunda.bpm.engine.ProcessEngine;

/** Pure Java that knows the engine. */
public class EngineDate {

    ProcessEngine engine;
}
