// challenge: pass-on
// expect: rejected: `File.OpenWrite`
// expect without policy: failed or crashed or memory_limit or timeout
// about: writes until the disk is full.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        try
        {
            for (var file = 0; file < 10_000; file++)
            {
                using var stream = File.OpenWrite($"/tmp/grader-attack-{file}");
                stream.Write(new byte[4096]);
            }
        }
        catch (IOException)
        {
            // It is full.
        }
        return source.ToList();
    }
}
