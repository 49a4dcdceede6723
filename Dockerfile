# syntax=docker/dockerfile:1
# Two stages: the first builds the jar with the Maven that comes with this repository, the second only runs it.

FROM eclipse-temurin:17-jdk-noble AS build
WORKDIR /build
COPY . .
# the tests run in .ci/run, where a browser and a database are at hand
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -DskipTests -Dspotless.check.skip=true package \
 && cp target/amnuay-*.jar amnuay.jar

FROM eclipse-temurin:17-jre-noble
# curl asks for the health; fontconfig and freetype let Java shape Thai letters without a screen; tzdata knows Bangkok
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl fontconfig libfreetype6 tzdata \
 && rm -rf /var/lib/apt/lists/* \
 && ln -snf /usr/share/zoneinfo/Asia/Bangkok /etc/localtime \
 && echo Asia/Bangkok > /etc/timezone \
 && useradd --system --uid 10001 --user-group --create-home --home-dir /home/amnuay amnuay
ENV TZ=Asia/Bangkok LANG=C.UTF-8
WORKDIR /home/amnuay
COPY --from=build /build/amnuay.jar /opt/amnuay/amnuay.jar
USER amnuay
# the office's pages, and the public survey form
EXPOSE 8080 8081
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
    CMD curl --fail --silent --output /dev/null http://127.0.0.1:8080/actuator/health/readiness
# exec form: SIGTERM reaches Java itself, which then lets running requests end
ENTRYPOINT ["java", "-Duser.timezone=Asia/Bangkok", "-Djava.awt.headless=true", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/amnuay/amnuay.jar"]
