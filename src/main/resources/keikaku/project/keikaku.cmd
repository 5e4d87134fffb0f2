@echo off
rem Runs Keikaku on the project that this file lies in. Needs Java 17 or newer.
setlocal
set "top=%~dp0"
set "top=%top:~0,-1%"
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dkeikaku.top=%top%" -jar "%top%\keikaku.jar" %*
exit /b %errorlevel%
