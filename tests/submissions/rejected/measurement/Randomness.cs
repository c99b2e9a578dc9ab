// expect: rejected: `new Random(…)` is not allowed here: use `new Random(seed)`, line 9, column 30
// expect: rejected: `Random.Shared` is not allowed here: use `new Random(seed)`, line 10, column 30
// expect: rejected: `Guid.NewGuid`, line 11, column 33
// expect: rejected: `RandomNumberGenerator.GetInt32`, line 12, column 59
// expect: rejected: `Enumerable.Shuffle` is not allowed here: a result must be the same each time, line 13, column 42
// expect: rejected: `AsyncEnumerable.Shuffle` is not allowed here: a result must be the same each time, line 14, column 58
public static class Solution
{
    public static int A() => new Random().Next();
    public static int B() => Random.Shared.Next();
    public static object C() => Guid.NewGuid();
    public static int D() => System.Security.Cryptography.RandomNumberGenerator.GetInt32(3);
    public static object E(int[] a) => a.Shuffle();
    public static object F(IAsyncEnumerable<int> a) => a.Shuffle();
}
