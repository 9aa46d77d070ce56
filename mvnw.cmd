@echo off
rem Runs Maven: the version named in .mvn\wrapper\maven-wrapper.properties, fetched once from the
rem Apache archive, or an installed Maven 3.8 or newer where it cannot be fetched.
setlocal EnableDelayedExpansion

set "BASE=%~dp0"
for /f "usebackq tokens=1,* delims==" %%a in ("%BASE%.mvn\wrapper\maven-wrapper.properties") do (
	if "%%a"=="distributionUrl" set "URL=%%b"
)
for %%f in ("%URL%") do set "NAME=%%~nxf"
set "NAME=%NAME:-bin.tar.gz=%"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "DISTS=%MAVEN_USER_HOME%\wrapper\dists"
set "MAVEN=%DISTS%\%NAME%\bin\mvn.cmd"

if exist "%MAVEN%" goto run

set "WORK=%TEMP%\mvnw-%RANDOM%%RANDOM%"
mkdir "%WORK%"
curl -fsSL --connect-timeout 5 --max-time 300 -o "%WORK%\maven.tar.gz" "%URL%" 2>nul || goto installed
curl -fsSL --connect-timeout 5 --max-time 60 -o "%WORK%\maven.sha512" "%URL%.sha512" 2>nul || goto installed
powershell -NoProfile -Command "$expected = (Get-Content '%WORK%\maven.sha512' -Raw).Trim().Substring(0, 128); $actual = (Get-FileHash -Algorithm SHA512 '%WORK%\maven.tar.gz').Hash; if ($expected -ne $actual) { exit 1 }"
if errorlevel 1 (
	echo mvnw: the checksum of %URL% does not match 1>&2
	goto installed
)
if not exist "%DISTS%" mkdir "%DISTS%"
tar -xzf "%WORK%\maven.tar.gz" -C "%DISTS%" || goto installed
rmdir /s /q "%WORK%"

:run
call "%MAVEN%" %*
exit /b %ERRORLEVEL%

:installed
if exist "%WORK%" rmdir /s /q "%WORK%"
set "FOUND="
for /f "tokens=3" %%v in ('mvn --version 2^>nul ^| findstr /b /c:"Apache Maven"') do set "FOUND=%%v"
for /f "tokens=1,2 delims=." %%a in ("%FOUND%") do (
	if %%a gtr 3 goto useinstalled
	if %%a equ 3 if %%b geq 8 goto useinstalled
)
echo mvnw: %URL% cannot be fetched and no Maven 3.8 or newer is installed 1>&2
exit /b 1

:useinstalled
echo mvnw: %NAME% cannot be fetched, using the installed Maven 1>&2
call mvn %*
exit /b %ERRORLEVEL%
