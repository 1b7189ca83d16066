#!/bin/sh
# Finder's "Find duplicates here": in Automator make a Quick Action that receives folders in Finder, add "Run Shell
# Script" with input as arguments, paste this, and save it under that name. UNTESTED, as is the rest for macOS.
exec /Applications/photodedup.app/Contents/MacOS/photodedup-gui "$@"
