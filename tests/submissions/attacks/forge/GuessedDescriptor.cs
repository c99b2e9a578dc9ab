// challenge: pass-on
// expect: rejected: `new FileStream(…)`
// expect without policy: tampered
// about: looks for the pipe to the service among its descriptors and writes rubbish into it.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        WriteToAllPipes(new byte[64]);
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
