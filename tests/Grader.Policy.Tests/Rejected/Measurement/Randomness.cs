// rejects: `new Random(…)` is not allowed here: use `new Random(seed)`, line 8, column 30
// rejects: `Random.Shared` is not allowed here: use `new Random(seed)`, line 9, column 30
// rejects: `Guid.NewGuid`, line 10, column 33
// rejects: `RandomNumberGenerator.GetInt32`, line 11, column 59
// rejects: `Enumerable.Shuffle` is not allowed here: a result must be the same each time, line 12, column 42
public static class Solution
{
    public static int A() => new Random().Next();
    public static int B() => Random.Shared.Next();
    public static object C() => Guid.NewGuid();
    public static int D() => System.Security.Cryptography.RandomNumberGenerator.GetInt32(3);
    public static object E(int[] a) => a.Shuffle();
}
