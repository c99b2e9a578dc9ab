// expect: rejected: `AppContext.SetData` is not allowed here: settings of the process are out of reach, line 4, column 33
public static class Solution
{
    public static void Set() => AppContext.SetData("GCHeapHardLimit", 0UL);
}
