// dies: CX-OPS
// The famous generator with one more filter for each prime: every number passes through all the primes below it.
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        using IEnumerator<int> numbers = From(2);
        IEnumerator<int> rest = numbers;
        while (rest.MoveNext())
        {
            int prime = rest.Current;
            yield return prime;
            rest = Without(rest, prime, divides);
        }
    }

    private static IEnumerator<int> From(int n)
    {
        while (true)
            yield return n++;
    }

    private static IEnumerator<int> Without(IEnumerator<int> numbers, int prime, Func<int, int, bool> divides)
    {
        while (numbers.MoveNext())
        {
            if (!divides(prime, numbers.Current))
                yield return numbers.Current;
        }
    }
}
