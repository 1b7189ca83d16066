<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Count</name>
    <message numerus="yes"><source>%n photo(s)</source><translation><numerusform>%n photo</numerusform><numerusform>%n photos</numerusform></translation></message>
    <message numerus="yes"><source>%n group(s)</source><translation><numerusform>%n group</numerusform><numerusform>%n groups</numerusform></translation></message>
    <message numerus="yes"><source>%n file(s)</source><translation><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation></message>
    <message numerus="yes"><source>%n photo(s) marked</source><translation><numerusform>%n photo marked</numerusform><numerusform>%n photos marked</numerusform></translation></message>
    <message numerus="yes"><source>%n file(s) left out</source><translation><numerusform>%n file left out</numerusform><numerusform>%n files left out</numerusform></translation></message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes"><source>about %n minute(s) left</source><translation><numerusform>about %n minute left</numerusform><numerusform>about %n minutes left</numerusform></translation></message>
    <message numerus="yes"><source>about %n hour(s) left</source><translation><numerusform>about %n hour left</numerusform><numerusform>about %n hours left</numerusform></translation></message>
</context>
</TS>
