// challenge: pass-on
// expect: rejected: `new FileStream(…)`
// expect without policy: tampered
// about: writes the records of an earlier run, secret and all, into the pipe.
public static class Solution
{
    private const string OldRun =
        "3e0000002030663161326233633464356536663731386132623363346435653666373138020000000200000000" +
        "000000000000000001000000000000000000f03f000000000000320000002030663161326233633464356536663731" +
        "386132623363346435653666373138030000000" + "3ffffffff000000000000000000";

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        WriteToAllPipes(Convert.FromHexString(OldRun));
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
