// challenge: pass-on
// attack: loads a hidden test by #load.
// policy on: compile_error
// policy off: compile_error
#load "../../graders/pass-on/ConcealedMarkerTests.cs"
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
