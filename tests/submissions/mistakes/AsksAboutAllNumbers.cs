// challenge: primes
// expect: failed on CX-OPS
// score: 14
// about: too many questions, and the right answers
public static class Solution
{
    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        int n = 2;
        while (true)
        {
            bool isPrime = true;
            for (int d = 2; d < n; d++)
            {
                if (divides(d, n)) isPrime = false;
            }
            if (isPrime) yield return n;
            n++;
        }
    }
}
