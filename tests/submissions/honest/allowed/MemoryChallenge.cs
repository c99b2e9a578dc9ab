// expect: allowed
// deny: static fields: Memory is measured.
public static class Solution
{
    private const int Size = 3;
    private static readonly string Name = "x";
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(Size);

    private static ReadOnlySpan<int> Primes => [2, 3, 5];

    public static IEnumerable<int> Run(IEnumerable<int> source, int by) =>
        source.Where(static x => x > Size).Select(x => x * by + Name.Length + Time.Seconds + Primes.Length).Where(IsEven);

    private static bool IsEven(int x) => x % 2 == 0;
}
