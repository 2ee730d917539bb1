/* TDKT.exe: runs the program's own Python in this process, so that the task bar and Task Manager show our name. */
#include <windows.h>
#include <wchar.h>

typedef int (*py_main_t)(int, wchar_t **);

static int fail(const wchar_t *what, int status) {
    MessageBoxW(NULL, what, L"TĐKT", MB_ICONERROR | MB_OK);
    return status;
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, LPWSTR line, int show) {
    static wchar_t folder[32768], library[32800];
    (void)instance; (void)previous; (void)line; (void)show;
    if (!GetModuleFileNameW(NULL, folder, 32767)) return 10;
    wchar_t *last = wcsrchr(folder, L'\\');
    if (!last) return 10;
    *last = 0;
    SetDllDirectoryW(L"");                      /* never load libraries from the current directory */
    _snwprintf(library, 32799, L"%ls\\runtime\\python311.dll", folder);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (!python) return fail(L"Bộ chương trình bị thiếu tệp. Dữ liệu không bị ảnh hưởng. Hãy cài đặt lại.", 11);
    py_main_t run = (py_main_t)(void *)GetProcAddress(python, "Py_Main");
    if (!run) return fail(L"Bộ chương trình bị hỏng. Dữ liệu không bị ảnh hưởng. Hãy cài đặt lại.", 12);
    int given;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &given);
    wchar_t **all = words ? HeapAlloc(GetProcessHeap(), 0, sizeof(*all) * (given + 8)) : NULL;
    if (!all) return 13;
    int count = 0;
    all[count++] = words[0];
    all[count++] = L"-X";
    all[count++] = L"utf8";
    all[count++] = L"-m";
    all[count++] = L"tdkt_desktop";
    for (int i = 1; i < given; i++) all[count++] = words[i];
    all[count] = NULL;
    return run(count, all);
}
