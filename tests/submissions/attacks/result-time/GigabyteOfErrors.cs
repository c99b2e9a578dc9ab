// challenge: pass-on
// expect: rejected
// expect without policy: failed or timeout
// about: writes a gigabyte to the error descriptor.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        using var errors = new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(2, false), FileAccess.Write);
        var line = new byte[1 << 20];
        for (var i = 0; i < 1 << 10; i++) errors.Write(line);
        return source.ToList();
    }
}
