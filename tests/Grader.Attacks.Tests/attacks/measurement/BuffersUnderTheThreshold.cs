// challenge: pass-on
// attack: buffers only a few items at a time, less than what a rough measurement sees.
// policy on: failed on LZ-PULL
// policy off: failed on LZ-PULL
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
