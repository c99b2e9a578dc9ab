// challenge: pass-on
// expect: rejected: `new FileStream(…)`
// expect without policy: tampered
// about: writes well-formed records, the final one included, with a guessed secret, and ends the process with 0.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        WriteToAllPipes([.. Record(2, 2, 0), .. Record(3, 3, -1)]);
        Environment.Exit(0);
        return source.ToList();
    }

    private static byte[] Record(int sequence, byte kind, int test)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(0);
        writer.Write(new string('0', 32));
        writer.Write(sequence);
        writer.Write(kind);
        writer.Write(test);
        writer.Write(0L);
        writer.Write(kind == 2);
        if (kind == 2)
        {
            writer.Write((byte)0);
            writer.Write(1.0);
            for (var absent = 0; absent < 6; absent++) writer.Write(false);
        }

        bytes.Position = 0;
        writer.Write((int)bytes.Length - 4);
        return bytes.ToArray();
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
