// challenge: pass-on
// expect: failed on LZ-PULL
// expect without policy: failed on LZ-PULL
// about: buffers only a few items at a time, less than what a rough measurement sees.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var few in source.Chunk(3))
        {
            foreach (var item in few) yield return item;
        }
    }
}
