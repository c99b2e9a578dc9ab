// challenge: pass-on
// expect: rejected: `new FileStream(…)`
// expect without policy: crashed
// about: writes half a record into the pipe to the service and ends the process.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        WriteToAllPipes([40, 0, 0, 0, 1, 2, 3]);
        Environment.Exit(0);
        return source.ToList();
    }

    private static void WriteToAllPipes(byte[] bytes)
    {
        for (var descriptor = 255; descriptor > 2; descriptor--)
        {
            if (new FileInfo($"/proc/self/fd/{descriptor}").LinkTarget?.StartsWith("pipe:") != true) continue;
            try
            {
                using var pipe = new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, 0);
                pipe.Write(bytes);
                return;
            }
            catch (Exception)
            {
                // This one is for reading.
            }
        }
    }
}
