// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: leaves a note in shared memory for the next submission to find.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Note();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string Note()
    {
        try
        {
            using var map = System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile("/dev/shm/grader-attack-note", FileMode.OpenOrCreate, null, 4096);
            using var view = map.CreateViewAccessor();
            var before = view.ReadInt32(0);
            view.Write(0, 42);
            return before == 42 ? "planted: an earlier submission was here" : "first";
        }
        catch (Exception refused)
        {
            return refused.GetType().Name;
        }
    }
}
