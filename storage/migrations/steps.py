"""The steps, in order. A new step is a new module and one line here; a step that was released never changes."""

from __future__ import annotations

from storage.migrations import (
    Step,
    m0001_custody,
    m0002_records,
    m0003_former_keys,
    m0004_retention,
    m0005_form_drafts,
    m0006_requests,
    m0007_letting_in,
    m0008_salvage,
    m0009_packages,
    m0010_escalations,
    m0011_signatures,
    m0012_certificates,
    m0013_templates,
    m0014_training,
    m0015_groups,
    m0016_reviews,
    m0017_own_lists,
    m0018_attachments,
    m0019_allocation_and_sharing,
)

STEPS: tuple[Step, ...] = (
    (1, m0001_custody.upgrade),
    (2, m0002_records.upgrade),
    (3, m0003_former_keys.upgrade),
    (4, m0004_retention.upgrade),
    (5, m0005_form_drafts.upgrade),
    (6, m0006_requests.upgrade),
    (7, m0007_letting_in.upgrade),
    (8, m0008_salvage.upgrade),
    (9, m0009_packages.upgrade),
    (10, m0010_escalations.upgrade),
    (11, m0011_signatures.upgrade),
    (12, m0012_certificates.upgrade),
    (13, m0013_templates.upgrade),
    (14, m0014_training.upgrade),
    (15, m0015_groups.upgrade),
    (16, m0016_reviews.upgrade),
    (17, m0017_own_lists.upgrade),
    (18, m0018_attachments.upgrade),
    (19, m0019_allocation_and_sharing.upgrade),
)
