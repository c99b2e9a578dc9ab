public static class Solution
{
    public static IEnumerable<(A, B)> Zip<A, B>(IEnumerable<A> first, IEnumerable<B> second) => new Zipped<A, B>(first, second);
}

public sealed class Zipped<A, B>(IEnumerable<A> first, IEnumerable<B> second) : IEnumerable<(A, B)>
{
    public IEnumerator<(A, B)> GetEnumerator()
    {
        var one = first.GetEnumerator();
        var other = second.GetEnumerator();
        return new Enumerator(one, other);
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<A> one, IEnumerator<B> other) : IEnumerator<(A, B)>
    {
        private bool faulted;

        public (A, B) Current => (one.Current, other.Current);

        object System.Collections.IEnumerator.Current => Current;

        public bool MoveNext()
        {
            faulted = true;
            var more = one.MoveNext() && other.MoveNext();
            faulted = false;
            return more;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            if (faulted) return;
            one.Dispose();
            other.Dispose();
        }
    }
}
