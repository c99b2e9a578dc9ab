// challenge: pass-on
// expect: rejected: `new FileStream(…)`
// expect without policy: tampered
// about: fills the pipe to the service for ever.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        while (true) WriteToAllPipes(new byte[4096]);
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
