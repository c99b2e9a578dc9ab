// expect: rejected: `Parallel.For` is not allowed here: threads are out of reach, line 5, column 33
// expect: rejected: `ParallelEnumerable.AsParallel` is not allowed here: threads are out of reach, line 6, column 46
public static class Solution
{
    public static void Run() => Parallel.For(0, 3, i => { });
    public static object Query(int[] a) => a.AsParallel();
}
