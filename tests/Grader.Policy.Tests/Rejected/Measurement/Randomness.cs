// rejects: `new Random(…)` is not allowed here: use `new Random(seed)`, line 7
// rejects: `Random.Shared` is not allowed here: use `new Random(seed)`, line 8
// rejects: `Guid.NewGuid`, line 9
// rejects: `RandomNumberGenerator.GetInt32`, line 10
public static class Solution
{
    public static int A() => new Random().Next();
    public static int B() => Random.Shared.Next();
    public static object C() => Guid.NewGuid();
    public static int D() => System.Security.Cryptography.RandomNumberGenerator.GetInt32(3);
}
