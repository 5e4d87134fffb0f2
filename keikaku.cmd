@echo off
rem Runs Keikaku on the project that this file lies in, and builds it first where that is needed.
setlocal
set "top=%~dp0"
set "top=%top:~0,-1%"
set "jar=%top%\target\keikaku.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined KEIKAKU_JAVA set "java=%KEIKAKU_JAVA%"

"%java%" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 1[7-9]" /c:"java.specification.version = [2-9][0-9]" >nul
if errorlevel 1 (
  echo keikaku: Java 17 or newer is needed. Install it from https://adoptium.net/ and try again. 1>&2
  exit /b 3
)

if not exist "%jar%" goto setup
if not exist "%top%\src\main" goto run
powershell -NoProfile -Command "$j=(Get-Item '%jar%').LastWriteTimeUtc; if (Get-ChildItem -Recurse -File '%top%\src\main','%top%\pom.xml' | Where-Object { $_.LastWriteTimeUtc -gt $j } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto run

:setup
echo keikaku: Preparing the program; the first time this may take a few minutes... 1>&2
if not exist "%top%\target" mkdir "%top%\target"
pushd "%top%"
call mvn -q -B -Dmaven.test.skip=true package >"%top%\target\keikaku-setup.log" 2>&1
set code=%errorlevel%
popd
if not "%code%"=="0" (
  echo keikaku: The program could not be prepared. The whole record: %top%\target\keikaku-setup.log 1>&2
  exit /b 3
)

:run
set "memory="
if defined KEIKAKU_MEMORY set "memory=-Xmx%KEIKAKU_MEMORY%"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dsun.reflect.inflationThreshold=10000 %memory% "-Dkeikaku.top=%top%" -jar "%jar%" %*
exit /b %errorlevel%
