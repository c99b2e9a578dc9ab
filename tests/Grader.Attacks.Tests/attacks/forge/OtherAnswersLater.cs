// challenge: take-every
// attack: gives right items when it is enumerated first and others after that.
// policy on: failed on LZ-RESTART
// policy off: failed on LZ-RESTART
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
