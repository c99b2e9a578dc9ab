// expect: rejected: `ArrayPool.Shared` is not allowed here: use `new T[n]`, line 5, column 50
// expect: rejected: `ArrayPool.Rent`, line 5, column 72
public static class Solution
{
    public static int[] Rent() => System.Buffers.ArrayPool<int>.Shared.Rent(10);
}
