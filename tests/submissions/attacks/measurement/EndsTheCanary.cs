// challenge: primes
// expect: failed or crashed
// expect without policy: failed or crashed
// about: is wrong by the number of its calls, and ends its process in the canary: all tests run again, in an order that it knows
using System.Collections;

public static class Solution
{
    private static int calls;
    private static readonly int[] Took = new int[100_000];

    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        int call = ++calls;
        return new Watched(Found(divides, asksAll: call > 8, readsAhead: call is > 8 and not 10), divides, call);
    }

    /// <summary>The first test of the manifest took 16, 128 and 512 primes.</summary>
    private static bool IsInManifestOrder => Took[1] == 16 && Took[2] == 128 && Took[3] == 512;

    private sealed class Watched(IEnumerable<int> items, Func<int, int, bool> divides, int call) : IEnumerable<int>
    {
        public IEnumerator<int> GetEnumerator() => new Enumerator(items.GetEnumerator(), divides, call);

        IEnumerator IEnumerable.GetEnumerator()
        {
            IfCanary(divides);
            return GetEnumerator();
        }
    }

    private sealed class Enumerator(IEnumerator<int> items, Func<int, int, bool> divides, int call) : IEnumerator<int>
    {
        private int reads;

        public int Current
        {
            get
            {
                if (++reads == 2) IfCanary(divides);
                return items.Current;
            }
        }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            reads = 0;
            Took[call]++;
            return items.MoveNext();
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => items.Dispose();
    }

    /// <summary>Values are compared (Current is read twice, or without a type), and divides is a method and no lambda.</summary>
    private static void IfCanary(Func<int, int, bool> divides)
    {
        if (IsInManifestOrder) return;
        try
        {
            divides(0, 1);
        }
        catch (DivideByZeroException e) when (!e.ToString().Contains("<>c"))
        {
            Fall(0);
        }
        catch (DivideByZeroException)
        {
        }
    }

    private static int Fall(int n) => Fall(n + 1) + Fall(n + 2);

    private static IEnumerable<int> Found(Func<int, int, bool> divides, bool asksAll, bool readsAhead)
    {
        List<int> primes = [];
        foreach (int prime in readsAhead ? Ahead(Next()) : Next()) yield return prime;

        IEnumerable<int> Next()
        {
            for (int n = 2; ; n++)
            {
                if (HasDivisor(n)) continue;
                primes.Add(n);
                yield return n;
            }
        }

        bool HasDivisor(int n)
        {
            foreach (int prime in primes)
            {
                if (prime * prime > n && !asksAll) return false;
                if (divides(prime, n)) return true;
            }

            return false;
        }
    }

    /// <summary>One prime ahead, up to where the test of LZ-FAULT begins to look.</summary>
    private static IEnumerable<int> Ahead(IEnumerable<int> primes)
    {
        using IEnumerator<int> next = primes.GetEnumerator();
        for (int count = 1; next.MoveNext(); count++)
        {
            int prime = next.Current;
            bool isAhead = count < 15 && next.MoveNext();
            yield return prime;
            if (isAhead) yield return next.Current;
        }
    }
}
