// expect: allowed
// allow: System.Buffers.ArrayPool.Shared
// allow: System.Buffers.ArrayPool`1.Rent
// allow: System.Buffers.ArrayPool<T>.Return
public static class Solution
{
    public static int Sum(IEnumerable<int> source)
    {
        var buffer = System.Buffers.ArrayPool<int>.Shared.Rent(10);
        try
        {
            return source.Take(10).Select((x, i) => buffer[i] = x).Sum();
        }
        finally
        {
            System.Buffers.ArrayPool<int>.Shared.Return(buffer);
        }
    }
}
