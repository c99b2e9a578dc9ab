// deny: static fields: Memory is measured: keep data in the iterator.
// expect: rejected: Static fields are not allowed in this challenge: Memory is measured, line 9, column 24
// expect: rejected: Static fields are not allowed, line 10, column 39
// expect: rejected: Static fields are not allowed, line 11, column 29
// expect: rejected: Static fields are not allowed, line 12, column 35
// expect: rejected: Static fields are not allowed, line 13, column 33
public static class Solution
{
    private static int count;
    private static readonly List<int> Cache = [];
    public static List<int> Items { get; } = [];
    private static readonly int[] Table = [1, 2];
    public static event Action? Changed;
    private const int Size = 3;
    private static readonly int Limit = int.Parse("3");
    private static readonly string Name = "x" + Limit;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(1);
    private static ReadOnlySpan<int> Primes => [2, 3, 5];
    public static int Run(int[] a)
    {
        Changed?.Invoke();
        return a.Where(x => x > Size).Count() + count++ + Cache.Count + Table.Length + Name.Length + Primes.Length + Time.Seconds;
    }
}
