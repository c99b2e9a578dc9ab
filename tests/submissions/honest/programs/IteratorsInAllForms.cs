// challenge: zip-shortest
// expect: passed
// about: iterators as methods, local functions, properties, indexers and operators
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new Zip<A, B>(first, second).Pairs;
    }

    private sealed class Zip<A, B>(IEnumerable<A> first, IEnumerable<B> second)
    {
        public IEnumerable<(A, B)> Pairs
        {
            get
            {
                using var left = first.GetEnumerator();
                using var right = second.GetEnumerator();
                foreach (var _ in +this)
                {
                    if (!left.MoveNext() || !right.MoveNext()) yield break;
                    foreach (var pair in this[left.Current, right.Current]) yield return pair;
                }
            }
        }

        private IEnumerable<(A, B)> this[A a, B b]
        {
            get { yield return (a, b); }
        }

        public static IEnumerable<bool> operator +(Zip<A, B> zip)
        {
            while (zip is not null) yield return true;
        }
    }
}
