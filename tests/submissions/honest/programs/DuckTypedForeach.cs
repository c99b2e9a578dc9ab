// challenge: pairwise
// expect: passed
// about: foreach over a type without interfaces, extension GetEnumerator
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        var has = false;
        T last = default!;
        foreach (var item in new Wrapped<T>(source))
        {
            if (has) yield return (last, item);
            (last, has) = (item, true);
        }
    }

    private static Cursor<T> GetEnumerator<T>(this Wrapped<T> wrapped) => new(wrapped.Source.GetEnumerator());

    private readonly struct Wrapped<T>(IEnumerable<T> source)
    {
        public IEnumerable<T> Source => source;
    }

    private readonly struct Cursor<T>(IEnumerator<T> items) : IDisposable
    {
        public T Current => items.Current;

        public bool MoveNext() => items.MoveNext();

        public void Dispose() => items.Dispose();
    }
}
