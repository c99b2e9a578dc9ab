// challenge: take-every
// expect: failed on LZ-RESTART
// expect without policy: failed on LZ-RESTART
// about: gives right items when it is enumerated first and others after that.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return new Once<T>(source.Where((_, index) => index % step == 0));
    }

    private sealed class Once<T>(IEnumerable<T> items) : IEnumerable<T>
    {
        private bool used;

        public IEnumerator<T> GetEnumerator()
        {
            if (used) return Enumerable.Empty<T>().GetEnumerator();
            used = true;
            return items.GetEnumerator();
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
