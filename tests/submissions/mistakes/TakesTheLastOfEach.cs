// challenge: take-every
// expect: failed on VAL: Yields a wrong item
// score: 18
// about: the wrong item of each step, as soon as it is there
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        if (source == null) throw new ArgumentNullException(nameof(source));
        if (step < 1) throw new ArgumentOutOfRangeException(nameof(step));
        return Every(source, step);
    }
    static IEnumerable<T> Every<T>(IEnumerable<T> source, int step)
    {
        int n = 0;
        foreach (T t in source)
        {
            n++;
            if (n % step == 0) yield return t;
        }
    }
}
