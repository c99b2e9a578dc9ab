// dies: LZ-ORDER
// Asked again after the end, it pulls from the second source, although the first has nothing more to give.
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
    public IEnumerator<(A, B)> GetEnumerator() => new Enumerator(first.GetEnumerator(), second);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<A> left, IEnumerable<B> second) : IEnumerator<(A, B)>
    {
        private IEnumerator<B>? right;
        private bool leftHasEnded;

        public (A, B) Current { get; private set; }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            right ??= second.GetEnumerator();
            if (!leftHasEnded && !left.MoveNext())
            {
                leftHasEnded = true;
                return false;
            }

            if (!right.MoveNext() || leftHasEnded)
                return false;
            Current = (left.Current, right.Current);
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            left.Dispose();
            right?.Dispose();
        }
    }
}
