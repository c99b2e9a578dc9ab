// expect: rejected: `GC.Collect` is not allowed here: leave the garbage collector alone, line 7, column 9
// expect: rejected: `GC.GetAllocatedBytesForCurrentThread`, line 8, column 16
public static class Solution
{
    public static long Clean()
    {
        GC.Collect();
        return GC.GetAllocatedBytesForCurrentThread();
    }
}
