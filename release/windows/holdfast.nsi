; The installer for Windows: for one person, without an administrator. release/windows/installer.py compiles it and
; writes the lists of files that it includes. It removes only what it put there: records are never touched, not even
; when somebody has put them into the program's folder.

Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

Name "Holdfast"
OutFile "${TARGET}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Holdfast"
InstallDirRegKey HKCU "Software\Holdfast" "Folder"
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "Holdfast ${VERSION}"

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=2057 "ProductName" "Holdfast"
VIAddVersionKey /LANG=2057 "FileDescription" "Installs Holdfast"
VIAddVersionKey /LANG=2057 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Holdfast"
!define TYPE "Holdfast.Records"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Holdfast will be removed from this computer. Your records, their keys, your backups and your settings stay where they are."
!define MUI_FINISHPAGE_RUN "$INSTDIR\Holdfast.exe"
!define MUI_FINISHPAGE_RUN_NOTCHECKED

!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Windows lets a program that runs be renamed, but not written to.
!macro StopWhileRunning PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "Holdfast is open. Close it, then start this again. Nothing was changed." /SD IDOK
      Abort "Holdfast is open."
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "Holdfast"
  !insertmacro StopWhileRunning "Holdfast.exe"
  !insertmacro StopWhileRunning "holdfast-cli.exe"
  ${If} ${FileExists} "$INSTDIR\Uninstall Holdfast.exe"
    ; what the older version put there goes, so that nothing of it is left between the new files
    ExecWait '"$INSTDIR\Uninstall Holdfast.exe" /S _?=$INSTDIR'
  ${EndIf}
  !include "${LISTS}\install.nsh"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\Uninstall Holdfast.exe"
  CreateShortcut "$SMPROGRAMS\Holdfast.lnk" "$INSTDIR\Holdfast.exe"

  WriteRegStr HKCU "Software\Holdfast" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.vault" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\.vault" "Content Type" "application/vnd.holdfast.vault"
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "Holdfast records"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\Holdfast.exe,0"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\Holdfast.exe" "%1"'

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Holdfast"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\Holdfast.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Holdfast"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall Holdfast.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall Holdfast.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro StopWhileRunning "Holdfast.exe"
  !insertmacro StopWhileRunning "holdfast-cli.exe"
  !include "${LISTS}\uninstall.nsh"
  Delete "$INSTDIR\Uninstall Holdfast.exe"
  RMDir "$INSTDIR" ; only when it is empty
  Delete "$SMPROGRAMS\Holdfast.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\Holdfast"
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  ReadRegStr $0 HKCU "Software\Classes\.vault" ""
  StrCmp $0 "${TYPE}" 0 others
  DeleteRegKey HKCU "Software\Classes\.vault"
others:
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd
