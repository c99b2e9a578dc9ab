namespace Grader.TestHost.Running;

/// <summary>Lowers the GC's hard limit to what the challenge allows.</summary>
internal static class HeapLimit
{
    public static void Apply(long bytes)
    {
        AppContext.SetData("GCHeapHardLimit", (ulong)bytes);
        GC.RefreshMemoryLimit();
    }
}
