package org.readout.report.xhtml;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Lets a template see what the records of a briefing or a book declare, and nothing they inherit.
 */
final class BriefingMembers implements MemberAccessPolicy, ClassMemberAccessPolicy {
  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return this;
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }

  @Override
  public boolean isMethodExposed(Method method) {
    return DataFields.isField(method);
  }

  @Override
  public boolean isConstructorExposed(Constructor<?> constructor) {
    return false;
  }

  @Override
  public boolean isFieldExposed(Field field) {
    return false;
  }
}
