// challenge: chain
// expect: failed on LZ-DEFER
// about: reads everything at the call and wraps what a source throws: LZ-DISPOSE holds
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        if (sources == null) throw new ArgumentNullException(nameof(sources));
        var all = new List<T>();
        try
        {
            foreach (var s in sources)
                foreach (var x in s)
                    all.Add(x);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException("Could not read a source", e);
        }
        return all;
    }
}
