// challenge: pairwise
// expect: failed on VAL
// expect without policy: failed on VAL
// about: gives nothing to whoever asks for an enumerator that knows no type of items.
using System.Collections;

public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source) => new Pairs<T>(source);

    private sealed class Pairs<T>(IEnumerable<T> source) : IEnumerable<(T, T)>
    {
        public IEnumerator<(T, T)> GetEnumerator()
        {
            using IEnumerator<T> items = source.GetEnumerator();
            if (!items.MoveNext()) yield break;
            for (T before = items.Current; items.MoveNext(); before = items.Current) yield return (before, items.Current);
        }

        IEnumerator IEnumerable.GetEnumerator() => Array.Empty<(T, T)>().GetEnumerator();
    }
}
