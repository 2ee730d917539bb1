; The set-up: per user, without administrator's rights, offline. NAME, VERSION, OUT, SRC and LANGUAGE come from build.py.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include MUI2.nsh
!include x64.nsh
!include WinVer.nsh
!include FileFunc.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

Name "TĐKT ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "InstallDir"
BrandingText "TĐKT – Thi đua, khen thưởng"

!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGEEX "${LANGUAGE}" "Vietnamese"

Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
        MessageBox MB_ICONSTOP "Chương trình cần Windows 10 hoặc 11, bản 64-bit. Chưa cài gì vào máy." /SD IDOK
        SetErrorLevel 3
        Abort
    ${EndIf}
FunctionEnd

; Nothing is touched while the program runs: its .exe cannot be opened for writing then.
!macro REFUSE_WHILE_RUNNING
    ${If} ${FileExists} "$INSTDIR\${NAME}.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\${NAME}.exe" a
        ${If} ${Errors}
            MessageBox MB_ICONSTOP "Chương trình đang chạy. Hãy đóng lại rồi làm tiếp. Chưa thay đổi gì." /SD IDOK
            SetErrorLevel 4
            Abort
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

Section
    !insertmacro REFUSE_WHILE_RUNNING
    RMDir /r "$INSTDIR\runtime"         ; so that an update leaves no old files
    RMDir /r "$INSTDIR\app"
    SetOutPath "$INSTDIR"
    File /r "${SRC}/*"
    WriteUninstaller "$INSTDIR\Uninstall.exe"
    CreateShortcut "$SMPROGRAMS\TĐKT.lnk" "$INSTDIR\${NAME}.exe"
    CreateShortcut "$DESKTOP\TĐKT.lnk" "$INSTDIR\${NAME}.exe"
    WriteRegStr HKCU "Software\${NAME}" "InstallDir" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "TĐKT – Thi đua, khen thưởng"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

; By name, never the whole folder: offices and settings of the user stay.
Section "Uninstall"
    !insertmacro REFUSE_WHILE_RUNNING
    RMDir /r "$INSTDIR\runtime"
    RMDir /r "$INSTDIR\app"
    Delete "$INSTDIR\${NAME}.exe"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\Uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\TĐKT.lnk"
    Delete "$DESKTOP\TĐKT.lnk"
    DeleteRegKey HKCU "Software\${NAME}"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
