// challenge: pass-on
// expect: rejected
// expect without policy: failed or crashed or memory_limit
// about: opens files until there are no more descriptors.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var open = new List<FileStream>();
        try
        {
            while (true) open.Add(File.OpenRead("/dev/null"));
        }
        catch (IOException)
        {
            throw new InvalidOperationException("no more");
        }
    }
}
