using System.Collections;

public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides) => new PrimeNumbers(divides);
}

internal sealed class PrimeNumbers(Func<int, int, bool> divides) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => new Enumerator(divides);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(Func<int, int, bool> divides) : IEnumerator<int>
    {
        private readonly List<int> found = [];

        public int Current { get; private set; } = 1;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            do
                Current += Current > 2 ? 2 : 1;
            while (HasDivisor());
            found.Add(Current);
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => found.Clear();

        // Even numbers never come here, but 2 itself.
        private bool HasDivisor()
        {
            for (int i = 1; i < found.Count && found[i] * found[i] <= Current; i++)
            {
                if (divides(found[i], Current))
                    return true;
            }

            return false;
        }
    }
}
