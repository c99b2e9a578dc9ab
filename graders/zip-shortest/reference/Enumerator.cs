using System.Collections;

public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new Zipped<A, B>(first, second);
    }
}

internal sealed class Zipped<A, B>(IEnumerable<A> first, IEnumerable<B> second) : IEnumerable<(A, B)>
{
    public IEnumerator<(A, B)> GetEnumerator()
    {
        IEnumerator<A> left = first.GetEnumerator();
        try
        {
            return new Enumerator(left, second.GetEnumerator());
        }
        catch
        {
            left.Dispose();
            throw;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<A> left, IEnumerator<B> right) : IEnumerator<(A, B)>
    {
        private bool ended;

        public (A, B) Current { get; private set; }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            ended = ended || !left.MoveNext() || !right.MoveNext();
            Current = ended ? default : (left.Current, right.Current);
            return !ended;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            ended = true;
            try
            {
                left.Dispose();
            }
            finally
            {
                right.Dispose();
            }
        }
    }
}
