// expect: rejected: `MemoryMappedFile.CreateNew` is not allowed here: submissions read and write nothing outside, line 4, column 70
public static class Solution
{
    public static IDisposable Share() => System.IO.MemoryMappedFiles.MemoryMappedFile.CreateNew(null, 10);
}
