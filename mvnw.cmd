@echo off
rem Runs the Maven that comes with this repository; needs only a JDK 17.
setlocal
set VERSION=3.9.16
set DISTS=%USERPROFILE%\.m2\wrapper\dists\amnuay
set MAVEN=%DISTS%\apache-maven-%VERSION%
if defined JAVA_HOME (set JAR="%JAVA_HOME%\bin\jar.exe") else (set JAR=jar)
if not exist "%MAVEN%\bin\mvn.cmd" (
  if not exist "%DISTS%" mkdir "%DISTS%"
  pushd "%DISTS%"
  %JAR% xf "%~dp0.mvn\dist\apache-maven-%VERSION%-bin.zip" || (popd & exit /b 1)
  popd
)
call "%MAVEN%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
