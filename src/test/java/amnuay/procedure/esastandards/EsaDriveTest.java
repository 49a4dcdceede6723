package amnuay.procedure.esastandards;

import amnuay.AmnuayTest;

/** Steps ๕ to ๘ with the real engine, database and handlers. */
@AmnuayTest
class EsaDriveTest extends DriveStories {}
