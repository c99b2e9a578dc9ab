// challenge: cycle
// expect: timeout
// score: 18
// about: an empty source is repeated for ever
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Spin();
        IEnumerable<T> Spin()
        {
            var buffer = new List<T>();
            foreach (var x in source) { buffer.Add(x); yield return x; }
            for (; ; )
                foreach (var x in buffer)
                    yield return x;
        }
    }
}
