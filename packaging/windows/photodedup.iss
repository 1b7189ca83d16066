; Inno Setup 6: makes photodedup-VERSION-setup.exe from the bundle. UNTESTED: written without a Windows to run it on.
;
;     python packaging/icons.py
;     pyinstaller --distpath build/bundle packaging/bundle/photodedup.spec
;     iscc /DVersion=0.1.0 packaging\windows\photodedup.iss
;
; To sign, name a tool in Inno Setup ("signtool" below) that calls signtool.exe with your certificate, and add /DSign.

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 photodedup.iss
#endif

[Setup]
AppId={{6F0C3A52-8B0E-4E0B-9C77-3A2C8B0D51E4}
AppName=photodedup
AppVersion={#Version}
AppPublisher=the photodedup developers
DefaultDirName={autopf}\photodedup
DefaultGroupName=photodedup
DisableProgramGroupPage=yes
; Nobody needs an administrator: it installs for one person unless told otherwise.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\photodedup.ico
UninstallDisplayIcon={app}\photodedup-gui.exe
OutputDir=..\..\dist
OutputBaseFilename=photodedup-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ChangesEnvironment=yes
#ifdef Sign
SignTool=signtool
SignedUninstaller=yes
#endif

[Tasks]
Name: folders; Description: "Add ""Find duplicates here"" to the menu of folders"
Name: path; Description: "Add the command photodedup to the PATH"; Flags: unchecked

[InstallDelete]
; An older version's libraries must not lie among the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\bundle\photodedup\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\photodedup"; Filename: "{app}\photodedup-gui.exe"; AppUserModelID: "io.github.photodedup.photodedup"

[Registry]
Root: HKA; Subkey: "Software\Classes\Directory\shell\photodedup"; ValueType: string; ValueData: "Find duplicates here"; Flags: uninsdeletekey; Tasks: folders
Root: HKA; Subkey: "Software\Classes\Directory\shell\photodedup"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\photodedup-gui.exe"; Tasks: folders
Root: HKA; Subkey: "Software\Classes\Directory\shell\photodedup\command"; ValueType: string; ValueData: """{app}\photodedup-gui.exe"" ""%1"""; Tasks: folders
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\photodedup"; ValueType: string; ValueData: "Find duplicates here"; Flags: uninsdeletekey; Tasks: folders
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\photodedup"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\photodedup-gui.exe"; Tasks: folders
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\photodedup\command"; ValueType: string; ValueData: """{app}\photodedup-gui.exe"" ""%V"""; Tasks: folders
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NotOnPath

[Run]
Filename: "{app}\photodedup-gui.exe"; Description: "Start photodedup"; Flags: nowait postinstall skipifsilent

[Code]
function NotOnPath: Boolean;
var
  Path: string;
begin
  Result := not RegQueryStringValue(HKCU, 'Environment', 'Path', Path)
    or (Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0);
end;
